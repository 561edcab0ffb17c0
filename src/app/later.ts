/**
 * Views that are opened, and not there at first sight. A built page reads this part of its script after the first view stands;
 * whoever shows one of them imports it from here: `{#await import('../later.ts') then { About }}`.
 */
export { default as About } from './header/About.svelte';
export { default as Help } from './header/Help.svelte';
export { default as LinkNotes } from './header/LinkNotes.svelte';
export { default as Share } from './header/Share.svelte';
export { default as NamePicker } from './header/NamePicker.svelte';
export { default as OutletPicker } from './header/OutletPicker.svelte';
export { default as EmptySelection } from './reader/EmptySelection.svelte';
export { default as UnitChoice } from './header/UnitChoice.svelte';
export { default as NetworkNotes } from './network/NetworkNotes.svelte';
export { default as CommunityLegend } from './network/CommunityLegend.svelte';
export { communityPaint } from './network/community-paint.ts';
export { default as BinTable } from './timeline/BinTable.svelte';
export { default as CompareBrushes } from './timeline/CompareBrushes.svelte';
export { default as CompareControls } from './timeline/CompareControls.svelte';
export { default as CompareMap } from './network/compare/CompareMap.svelte';
export { default as Lanes } from './timeline/Lanes.svelte';
export { default as Plane } from './timeline/Plane.svelte';
export { default as PeriodTools } from './timeline/PeriodTools.svelte';
export { default as Chronology } from './reader/Chronology.svelte';
export { default as StepView } from './reader/StepView.svelte';
export { default as HeldOver } from './network/HeldOver.svelte';
export { default as NetworkList } from './network/NetworkList.svelte';
export { default as ListTools } from './network/ListTools.svelte';
export { orderedNames } from './network/ordered-names.ts';
export { default as TieList } from './network/TieList.svelte';
export { default as ExportDialog } from './export/ExportDialog.svelte';
export { default as Matrix } from './network/matrix/Matrix.svelte';
export { default as SearchMenu } from './search/SearchMenu.svelte';
export { default as SearchLine } from './search/SearchLine.svelte';
export { fillSearch } from './search/fill-search.ts';
export { default as Facets } from './reader/Facets.svelte';
export { default as FewerWords } from './search/FewerWords.svelte';
export { default as CorrectionLine } from './corrections/CorrectionLine.svelte';
export { correctingOf, openCorrections } from './corrections/open-corrections.ts';
export { default as Brought } from './corrections/Brought.svelte';
