import { screenParts } from './screens';
import { testScreens } from './screensTest';

testScreens(screenParts.lessons);
