//! The schema `PropertyValue`.

use gapi_runtime::v1::record;

record! {
    /// A pair Property / Value.
    pub struct PropertyValue = "PropertyValue" {
        /// A property.
        pub property: Option<String> = "property",
        /// The property's value.
        pub value: Option<String> = "value",
    }
}
