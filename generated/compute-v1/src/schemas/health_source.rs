//! The schema `HealthSource`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents a health source.
    ///
    /// A health source resource specifies the source resources and the health
    /// aggregation policy applied to the source resources to determine the aggregated
    /// health status.
    pub struct HealthSource = "HealthSource" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a HealthSource. An up-to-date fingerprint must be provided in order
        /// to patch the HealthSource; Otherwise, the request will fail with error 412
        /// conditionNotMet. To see the latest fingerprint, make a get() request to
        /// retrieve the HealthSource.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// URL to the HealthAggregationPolicy resource. Must be set. Must be regional
        /// and in the same region as the HealthSource. Can be mutated.
        pub health_aggregation_policy: Option<String> = "healthAggregationPolicy",
        /// Output only. \[Output Only\] A unique identifier for this resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Alwayscompute#healthSource
        /// for health sources.
        ///
        /// The default is `compute#healthSource`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] URL of the region where the health source
        /// resides. This field applies only to the regional resource. You must specify
        /// this field as part of the HTTP request URL. It is not settable as a field in
        /// the request body.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL with id for the resource.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Specifies the type of the HealthSource. The only allowed value is
        /// BACKEND_SERVICE. Must be specified when theHealthSource is created, and
        /// cannot be mutated.
        pub source_type: Option<Open<HealthSourceSourceType>> = "sourceType",
        /// URLs to the source resources. Must be size 1. Must be aBackendService if the
        /// sourceType is BACKEND_SERVICE. TheBackendService must have load balancing
        /// schemeINTERNAL or INTERNAL_MANAGED and must be regional and in the same
        /// region as the HealthSource (cross-region deployment for INTERNAL_MANAGED is
        /// not supported). TheBackendService may use only IGs, MIGs, or NEGs of
        /// typeGCE_VM_IP or GCE_VM_IP_PORT. TheBackendService may not use haPolicy. Can
        /// be mutated.
        pub sources: Option<Vec<String>> = "sources",
    }
}

open_enum! {
    /// Specifies the type of the HealthSource. The only allowed value is
    /// BACKEND_SERVICE. Must be specified when theHealthSource is created, and cannot be
    /// mutated.
    pub enum HealthSourceSourceType = "HealthSource.sourceType" {
        /// The value `BACKEND_SERVICE`.
        BackendService = "BACKEND_SERVICE",
    }
}
