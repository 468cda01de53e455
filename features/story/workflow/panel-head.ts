/** The panel's heading: where the focus goes when what opened a dialog has left the page. */
export const PANEL_HEAD = 'workflow-head';
