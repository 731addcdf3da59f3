//! The schema `RegexRewrite`.

use gapi_runtime::v1::record;

record! {
    /// The spec for modifying the path using a regular expression.
    pub struct RegexRewrite = "RegexRewrite" {
        /// Required. The regular expression used to match against the URL path. It uses
        /// RE2 syntax with the following constraints:
        ///
        /// - Any single character operators
        /// - Groups are allowed to have only submatch operator inside
        /// - Groups are allowed only without any char repetition, e.g. .\*
        /// - Any char repetition, e.g. .\*, is only allowed to be used in a single regex
        ///   together with:
        /// - Empty string operators
        /// - Other repetitions
        /// - Ranges
        /// - Repetitions of ranges
        /// - Ranges are only allowed to have:
        /// - Character range
        /// - Digits range
        /// - Symbols listed in characters allowed for ranges
        pub path_pattern: Option<String> = "pathPattern",
        /// Required. Required when path pattern is specified. Used to rewrite matching
        /// parts of the path.
        pub path_substitution: Option<String> = "pathSubstitution",
    }
}
