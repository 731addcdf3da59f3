//! The schema `HmacKeyMetadata`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// JSON template to produce a JSON-style HMAC Key metadata resource.
    pub struct HmacKeyMetadata = "HmacKeyMetadata" {
        /// The ID of the HMAC Key.
        pub access_id: Option<String> = "accessId",
        /// HTTP 1.1 Entity tag for the HMAC key.
        pub etag: Option<String> = "etag",
        /// The ID of the HMAC key, including the Project ID and the Access ID.
        pub id: Option<String> = "id",
        /// The kind of item this is. For HMAC Key metadata, this is always
        /// storage#hmacKeyMetadata.
        ///
        /// The default is `storage#hmacKeyMetadata`.
        pub kind: Option<String> = "kind",
        /// Project ID owning the service account to which the key authenticates.
        pub project_id: Option<String> = "projectId",
        /// The link to this resource.
        pub self_link: Option<String> = "selfLink",
        /// The email address of the key's associated service account.
        pub service_account_email: Option<String> = "serviceAccountEmail",
        /// The state of the key. Can be one of ACTIVE, INACTIVE, or DELETED.
        pub state: Option<String> = "state",
        /// The creation time of the HMAC key in RFC 3339 format.
        pub time_created: Option<Timestamp> = "timeCreated",
        /// The last modification time of the HMAC key metadata in RFC 3339 format.
        pub updated: Option<Timestamp> = "updated",
    }
}
