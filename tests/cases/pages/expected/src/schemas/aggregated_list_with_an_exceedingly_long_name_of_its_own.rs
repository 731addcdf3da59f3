//! The schema `AggregatedListWithAnExceedinglyLongNameOfItsOwn`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::Car;

record! {
    /// The schema `AggregatedListWithAnExceedinglyLongNameOfItsOwn`.
    pub struct AggregatedListWithAnExceedinglyLongNameOfItsOwn =
        "AggregatedListWithAnExceedinglyLongNameOfItsOwn" {
        /// The property `items`.
        pub items: Option<BTreeMap<String, Car>> = "items",
        /// The property `nextPageToken`.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
