//! The schema `AWSV4Signature`.

use gapi_runtime::v1::record;

record! {
    /// Contains the configurations necessary to generate a signature for access to
    /// private storage buckets that support Signature Version 4 for authentication. The
    /// service name for generating the authentication header will always default to
    /// 's3'.
    ///
    /// The schema `AWSV4Signature`.
    pub struct Awsv4Signature = "AWSV4Signature" {
        /// The access key used for s3 bucket authentication. Required for updating or
        /// creating a backend that uses AWS v4 signature authentication, but will not be
        /// returned as part of the configuration when queried with a REST API GET
        /// request.
        ///
        /// @InputOnly
        pub access_key: Option<String> = "accessKey",
        /// The identifier of an access key used for s3 bucket authentication.
        pub access_key_id: Option<String> = "accessKeyId",
        /// The optional version identifier for the access key. You can use this to keep
        /// track of different iterations of your access key.
        pub access_key_version: Option<String> = "accessKeyVersion",
        /// The name of the cloud region of your origin. This is a free-form field with
        /// the name of the region your cloud uses to host your origin. For example,
        /// "us-east-1" for AWS or "us-ashburn-1" for OCI.
        pub origin_region: Option<String> = "originRegion",
    }
}
