//! The schema `HmacKeysMetadata`.

use gapi_runtime::v1::record;

use super::HmacKeyMetadata;

record! {
    /// A list of hmacKeys.
    pub struct HmacKeysMetadata = "HmacKeysMetadata" {
        /// The list of items.
        pub items: Option<Vec<HmacKeyMetadata>> = "items",
        /// The kind of item this is. For lists of hmacKeys, this is always
        /// storage#hmacKeysMetadata.
        ///
        /// The default is `storage#hmacKeysMetadata`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
