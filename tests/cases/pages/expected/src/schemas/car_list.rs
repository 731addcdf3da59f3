//! The schema `CarList`.

use gapi_runtime::v1::record;

use super::Car;

record! {
    /// The schema `CarList`.
    pub struct CarList = "CarList" {
        /// The property `cars`.
        pub cars: Option<Vec<Car>> = "cars",
        /// The property `nextPageToken`.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The property `unreachable`.
        pub unreachable: Option<Vec<String>> = "unreachable",
    }
}
