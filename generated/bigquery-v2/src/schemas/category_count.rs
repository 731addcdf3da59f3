//! The schema `CategoryCount`.

use gapi_runtime::v1::record;

record! {
    /// Represents the count of a single category within the cluster.
    pub struct CategoryCount = "CategoryCount" {
        /// The name of category.
        pub category: Option<String> = "category",
        /// The count of training samples matching the category within the cluster.
        pub count: Option<i64> = "count",
    }
}
