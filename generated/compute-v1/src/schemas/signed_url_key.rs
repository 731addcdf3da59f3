//! The schema `SignedUrlKey`.

use gapi_runtime::v1::record;

record! {
    /// Represents a customer-supplied Signing Key used by Cloud CDN Signed URLs
    pub struct SignedUrlKey = "SignedUrlKey" {
        /// Name of the key. The name must be 1-63 characters long, and comply
        /// withRFC1035. Specifically, the name must be 1-63 characters long and match
        /// the regular expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first
        /// character must be a lowercase letter, and all following characters must be a
        /// dash, lowercase letter, or digit, except the last character, which cannot be
        /// a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub key_name: Option<String> = "keyName",
        /// 128-bit key value used for signing the URL. The key value must be a validRFC
        /// 4648 Section 5 base64url encoded string.
        pub key_value: Option<String> = "keyValue",
    }
}
