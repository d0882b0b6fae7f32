export function panePage(taskpaneHtml: string): string;
