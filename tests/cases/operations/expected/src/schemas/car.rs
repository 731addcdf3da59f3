//! The schema `Car`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Car`.
    pub struct Car = "Car" {
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}
