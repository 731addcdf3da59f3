//! The schema `GlobalExplanation`.

use gapi_runtime::v1::record;

use super::Explanation;

record! {
    /// Global explanations containing the top most important features after training.
    pub struct GlobalExplanation = "GlobalExplanation" {
        /// Class label for this set of global explanations. Will be empty/null for
        /// binary logistic and linear regression models. Sorted alphabetically in
        /// descending order.
        pub class_label: Option<String> = "classLabel",
        /// A list of the top global explanations. Sorted by absolute value of
        /// attribution in descending order.
        pub explanations: Option<Vec<Explanation>> = "explanations",
    }
}
