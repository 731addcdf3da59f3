//! The schema `ObjectAccessControls`.

use gapi_runtime::v1::record;

use super::ObjectAccessControl;

record! {
    /// An access-control list.
    pub struct ObjectAccessControls = "ObjectAccessControls" {
        /// The list of items.
        pub items: Option<Vec<ObjectAccessControl>> = "items",
        /// The kind of item this is. For lists of object access control entries, this is
        /// always storage#objectAccessControls.
        ///
        /// The default is `storage#objectAccessControls`.
        pub kind: Option<String> = "kind",
    }
}
