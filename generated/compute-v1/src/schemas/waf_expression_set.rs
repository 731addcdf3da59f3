//! The schema `WafExpressionSet`.

use gapi_runtime::v1::record;

use super::WafExpressionSetExpression;

record! {
    /// The schema `WafExpressionSet`.
    pub struct WafExpressionSet = "WafExpressionSet" {
        /// A list of alternate IDs. The format should be:
        ///
        /// - E.g. XSS-stable Generic suffix like "stable" is particularly useful if a
        ///   policy likes to avail newer set of expressions without having to change the
        ///   policy. A given alias name can't be used for more than one entity set.
        pub aliases: Option<Vec<String>> = "aliases",
        /// List of available expressions.
        pub expressions: Option<Vec<WafExpressionSetExpression>> = "expressions",
        /// Google specified expression set ID. The format should be:
        ///
        /// - E.g. XSS-20170329 required
        pub id: Option<String> = "id",
    }
}
