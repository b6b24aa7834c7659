/** The build inlines stylesheets; nothing is imported from them. */
declare module '*.css';
