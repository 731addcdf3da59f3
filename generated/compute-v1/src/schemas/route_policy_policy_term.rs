//! The schema `RoutePolicyPolicyTerm`.

use gapi_runtime::v1::record;

use super::Expr;

record! {
    /// The schema `RoutePolicyPolicyTerm`.
    pub struct RoutePolicyPolicyTerm = "RoutePolicyPolicyTerm" {
        /// CEL expressions to evaluate to modify a route when this term matches.
        pub actions: Option<Vec<Expr>> = "actions",
        /// CEL expression evaluated against a route to determine if this term applies.
        /// When not set, the term applies to all routes.
        ///
        /// Named `match` on the wire.
        pub match_: Option<Box<Expr>> = "match",
        /// The evaluation priority for this term, which must be between 0 (inclusive)
        /// and 2^31 (exclusive), and unique within the list.
        pub priority: Option<i32> = "priority",
    }
}
