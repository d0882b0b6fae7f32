import { html } from 'lit/html.js';
import type { OpenPage } from '../page';

export const openPage: OpenPage = () => ({ template: () => html`` });
