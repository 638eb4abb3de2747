/** Signs that may stand between the digits of one number. */
export const GAP = '[\\s.,/_·•・‧∙⋅、。;:\'"+()\\[\\]|~^=-]';
