//! The schema `BackendBucket`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BackendBucketCdnPolicy;
use super::BackendBucketParams;
use super::BackendBucketUsedBy;

record! {
    /// Represents a Cloud Storage Bucket resource.
    ///
    /// This Cloud Storage bucket resource is referenced by a URL map of a load balancer.
    /// For more information, readBackend Buckets.
    pub struct BackendBucket = "BackendBucket" {
        /// Cloud Storage bucket name.
        pub bucket_name: Option<String> = "bucketName",
        /// Cloud CDN configuration for this BackendBucket.
        pub cdn_policy: Option<Box<BackendBucketCdnPolicy>> = "cdnPolicy",
        /// Compress text responses using Brotli or gzip compression, based on the
        /// client's Accept-Encoding header.
        pub compression_mode: Option<Open<BackendBucketCompressionMode>> =
            "compressionMode",
        /// \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Headers that the Application Load Balancer should add to proxied responses.
        pub custom_response_headers: Option<Vec<String>> = "customResponseHeaders",
        /// An optional textual description of the resource; provided by the client when
        /// the resource is created.
        pub description: Option<String> = "description",
        /// \[Output Only\] The resource URL for the edge security policy associated with
        /// this backend bucket.
        pub edge_security_policy: Option<String> = "edgeSecurityPolicy",
        /// If true, enable Cloud CDN for this BackendBucket.
        pub enable_cdn: Option<bool> = "enableCdn",
        /// \[Output Only\] Unique identifier for the resource; defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. Type of the resource.
        ///
        /// The default is `compute#backendBucket`.
        pub kind: Option<String> = "kind",
        /// The value can only be INTERNAL_MANAGED for cross-region internal layer 7 load
        /// balancer.
        ///
        /// If loadBalancingScheme is not specified, the backend bucket can be used by
        /// classic global external load balancers, or global application external load
        /// balancers, or both.
        pub load_balancing_scheme: Option<Open<BackendBucketLoadBalancingScheme>> =
            "loadBalancingScheme",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Input only. \[Input Only\] Additional params passed with the request, but not
        /// persisted as part of resource payload.
        pub params: Option<Box<BackendBucketParams>> = "params",
        /// Output only. \[Output Only\] URL of the region where the regional backend
        /// bucket resides. This field is not applicable to global backend buckets. You
        /// must specify this field as part of the HTTP request URL. It is not settable
        /// as a field in the request body.
        pub region: Option<String> = "region",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] List of resources referencing that backend
        /// bucket.
        pub used_by: Option<Vec<BackendBucketUsedBy>> = "usedBy",
    }
}

open_enum! {
    /// Compress text responses using Brotli or gzip compression, based on the client's
    /// Accept-Encoding header.
    pub enum BackendBucketCompressionMode = "BackendBucket.compressionMode" {
        /// Automatically uses the best compression based on the Accept-Encoding header
        /// sent by the client.
        Automatic = "AUTOMATIC",
        /// Disables compression. Existing compressed responses cached by Cloud CDN will
        /// not be served to clients.
        Disabled = "DISABLED",
    }
}

open_enum! {
    /// The value can only be INTERNAL_MANAGED for cross-region internal layer 7 load
    /// balancer.
    ///
    /// If loadBalancingScheme is not specified, the backend bucket can be used by
    /// classic global external load balancers, or global application external load
    /// balancers, or both.
    pub enum BackendBucketLoadBalancingScheme = "BackendBucket.loadBalancingScheme" {
        /// Signifies that this will be used for regional external Application Load
        /// Balancers.
        ExternalManaged = "EXTERNAL_MANAGED",
        /// Signifies that this will be used for internal Application Load Balancers.
        InternalManaged = "INTERNAL_MANAGED",
    }
}
