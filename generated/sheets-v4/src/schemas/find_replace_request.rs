//! The schema `FindReplaceRequest`.

use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// Finds and replaces data in cells over a range, sheet, or all sheets.
    pub struct FindReplaceRequest = "FindReplaceRequest" {
        /// True to find/replace over all sheets.
        pub all_sheets: Option<bool> = "allSheets",
        /// The value to search.
        pub find: Option<String> = "find",
        /// True if the search should include cells with formulas. False to skip cells
        /// with formulas.
        pub include_formulas: Option<bool> = "includeFormulas",
        /// True if the search is case sensitive.
        pub match_case: Option<bool> = "matchCase",
        /// True if the find value should match the entire cell.
        pub match_entire_cell: Option<bool> = "matchEntireCell",
        /// The range to find/replace over.
        pub range: Option<Box<GridRange>> = "range",
        /// The value to use as the replacement.
        pub replacement: Option<String> = "replacement",
        /// True if the find value is a regex. The regular expression and replacement
        /// should follow Java regex rules at
        /// <https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html>. The
        /// replacement string is allowed to refer to capturing groups. For example, if
        /// one cell has the contents `"Google Sheets"` and another has `"Google Docs"`,
        /// then searching for `"o.* (.*)"` with a replacement of `"$1 Rocks"` would
        /// change the contents of the cells to `"GSheets Rocks"` and `"GDocs Rocks"`
        /// respectively.
        pub search_by_regex: Option<bool> = "searchByRegex",
        /// The sheet to find/replace over.
        pub sheet_id: Option<i32> = "sheetId",
    }
}
