//! The schema `HealthAggregationPolicy`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents a health aggregation policy.
    ///
    /// A health aggregation policy resource defines a policy to aggregate health.
    ///
    /// For more information, see Health checks overview.
    pub struct HealthAggregationPolicy = "HealthAggregationPolicy" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a HealthAggregationPolicy. An up-to-date fingerprint must be
        /// provided in order to patch the HealthAggregationPolicy; Otherwise, the
        /// request will fail with error 412 conditionNotMet. To see the latest
        /// fingerprint, make a get() request to retrieve the HealthAggregationPolicy.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Can only be set if the policyType field isBACKEND_SERVICE_POLICY. Specifies
        /// the threshold (as a percentage) of healthy endpoints required in order to
        /// consider the aggregated health result HEALTHY. Defaults to 60. Must be in
        /// range \[0, 100\]. Not applicable if the policyType field
        /// isDNB_PUBLIC_IP_POLICY. Can be mutated. This field is optional, and will be
        /// set to the default if unspecified. Note that both this threshold and
        /// minHealthyThreshold must be satisfied in order for HEALTHY to be the
        /// aggregated result. "Endpoints" refers to network endpoints within a Network
        /// Endpoint Group or instances within an Instance Group.
        pub healthy_percent_threshold: Option<u32> = "healthyPercentThreshold",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#healthAggregationPolicy for health aggregation policies.
        ///
        /// The default is `compute#healthAggregationPolicy`.
        pub kind: Option<String> = "kind",
        /// Can only be set if the policyType field isBACKEND_SERVICE_POLICY. Specifies
        /// the minimum number of healthy endpoints required in order to consider the
        /// aggregated health result HEALTHY. Defaults to 1. Must be positive. Not
        /// applicable if the policyType field isDNB_PUBLIC_IP_POLICY. Can be mutated.
        /// This field is optional, and will be set to the default if unspecified. Note
        /// that both this threshold and healthyPercentThreshold must be satisfied in
        /// order for HEALTHY to be the aggregated result. "Endpoints" refers to network
        /// endpoints within a Network Endpoint Group or instances within an Instance
        /// Group.
        pub min_healthy_threshold: Option<u32> = "minHealthyThreshold",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Specifies the type of the healthAggregationPolicy. The only allowed value for
        /// global resources is DNS_PUBLIC_IP_POLICY. The only allowed value for regional
        /// resources is BACKEND_SERVICE_POLICY. Must be specified when the
        /// healthAggregationPolicy is created, and cannot be mutated.
        pub policy_type: Option<Open<HealthAggregationPolicyPolicyType>> = "policyType",
        /// Output only. \[Output Only\] URL of the region where the health aggregation
        /// policy resides. This field applies only to the regional resource. You must
        /// specify this field as part of the HTTP request URL. It is not settable as a
        /// field in the request body.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL with id for the resource.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
    }
}

open_enum! {
    /// Specifies the type of the healthAggregationPolicy. The only allowed value for
    /// global resources is DNS_PUBLIC_IP_POLICY. The only allowed value for regional
    /// resources is BACKEND_SERVICE_POLICY. Must be specified when the
    /// healthAggregationPolicy is created, and cannot be mutated.
    pub enum HealthAggregationPolicyPolicyType = "HealthAggregationPolicy.policyType" {
        /// The value `BACKEND_SERVICE_POLICY`.
        BackendServicePolicy = "BACKEND_SERVICE_POLICY",
        /// The value `DNS_PUBLIC_IP_POLICY`.
        DnsPublicIpPolicy = "DNS_PUBLIC_IP_POLICY",
    }
}
