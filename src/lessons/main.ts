/** The lessons as a page of their own, for any browser: text for the last row of a room, no office.js. */
import './styles/large.css';
import { LessonsPage } from './views/lessonsPage';

new LessonsPage(document.getElementById('lessons')!).start();
