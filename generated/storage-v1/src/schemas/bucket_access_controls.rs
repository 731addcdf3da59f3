//! The schema `BucketAccessControls`.

use gapi_runtime::v1::record;

use super::BucketAccessControl;

record! {
    /// An access-control list.
    pub struct BucketAccessControls = "BucketAccessControls" {
        /// The list of items.
        pub items: Option<Vec<BucketAccessControl>> = "items",
        /// The kind of item this is. For lists of bucket access control entries, this is
        /// always storage#bucketAccessControls.
        ///
        /// The default is `storage#bucketAccessControls`.
        pub kind: Option<String> = "kind",
    }
}
