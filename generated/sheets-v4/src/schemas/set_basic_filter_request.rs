//! The schema `SetBasicFilterRequest`.

use gapi_runtime::v1::record;

use super::BasicFilter;

record! {
    /// Sets the basic filter associated with a sheet.
    pub struct SetBasicFilterRequest = "SetBasicFilterRequest" {
        /// The filter to set.
        pub filter: Option<Box<BasicFilter>> = "filter",
    }
}
