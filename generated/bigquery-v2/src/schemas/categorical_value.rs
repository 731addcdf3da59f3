//! The schema `CategoricalValue`.

use gapi_runtime::v1::record;

use super::CategoryCount;

record! {
    /// Representative value of a categorical feature.
    pub struct CategoricalValue = "CategoricalValue" {
        /// Counts of all categories for the categorical feature. If there are more than
        /// ten categories, we return top ten (by count) and return one more
        /// CategoryCount with category "\_OTHER\_" and count as aggregate counts of
        /// remaining categories.
        pub category_counts: Option<Vec<CategoryCount>> = "categoryCounts",
    }
}
