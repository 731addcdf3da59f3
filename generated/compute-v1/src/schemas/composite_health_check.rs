//! The schema `CompositeHealthCheck`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// Represents a composite health check.
    ///
    /// A composite health check resource specifies the health source resources and the
    /// health destination resource to which the aggregated health result from the health
    /// source resources is delivered.
    pub struct CompositeHealthCheck = "CompositeHealthCheck" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a CompositeHealthCheck. An up-to-date fingerprint must be provided
        /// in order to patch the CompositeHealthCheck; Otherwise, the request will fail
        /// with error 412 conditionNotMet. To see the latest fingerprint, make a get()
        /// request to retrieve the CompositeHealthCheck.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// URL to the destination resource. Must be set. Must be aForwardingRule. The
        /// ForwardingRule must have load balancing scheme INTERNAL orINTERNAL_MANAGED
        /// and must be regional and in the same region as the CompositeHealthCheck
        /// (cross-region deployment forINTERNAL_MANAGED is not supported). Can be
        /// mutated.
        pub health_destination: Option<String> = "healthDestination",
        /// URLs to the HealthSource resources whose results are AND'ed. I.e. he
        /// aggregated result is is HEALTHY only if all sources are HEALTHY. Must have at
        /// least 1. Must not have more than 10. Must be regional and in the same region
        /// as theCompositeHealthCheck. Can be mutated.
        pub health_sources: Option<Vec<String>> = "healthSources",
        /// Output only. \[Output Only\] A unique identifier for this resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#compositeHealthCheck for composite health checks.
        ///
        /// The default is `compute#compositeHealthCheck`.
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
        /// Output only. \[Output Only\] URL of the region where the composite health
        /// check resides. This field applies only to the regional resource. You must
        /// specify this field as part of the HTTP request URL. It is not settable as a
        /// field in the request body.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL with id for the resource.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
    }
}
