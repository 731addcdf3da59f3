//! The schema `GuestAttributes`.

use gapi_runtime::v1::record;

use super::GuestAttributesValue;

record! {
    /// A guest attributes entry.
    pub struct GuestAttributes = "GuestAttributes" {
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#guestAttributes for guest attributes entry.
        ///
        /// The default is `compute#guestAttributes`.
        pub kind: Option<String> = "kind",
        /// The path to be queried. This can be the default namespace ('') or a nested
        /// namespace ('\/') or a specified key ('\/\').
        pub query_path: Option<String> = "queryPath",
        /// Output only. \[Output Only\] The value of the requested queried path.
        pub query_value: Option<Box<GuestAttributesValue>> = "queryValue",
        /// Output only. \[Output Only\] Server-defined URL for this resource.
        pub self_link: Option<String> = "selfLink",
        /// The key to search for.
        pub variable_key: Option<String> = "variableKey",
        /// Output only. \[Output Only\] The value found for the requested key.
        pub variable_value: Option<String> = "variableValue",
    }
}
