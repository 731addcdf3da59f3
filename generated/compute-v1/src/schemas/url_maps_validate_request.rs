//! The schema `UrlMapsValidateRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::UrlMap;

record! {
    /// The schema `UrlMapsValidateRequest`.
    pub struct UrlMapsValidateRequest = "UrlMapsValidateRequest" {
        /// Specifies the load balancer type(s) this validation request is for.
        /// UseEXTERNAL_MANAGED for global external Application Load Balancers and
        /// regional external Application Load Balancers. Use EXTERNAL for classic
        /// Application Load Balancers.
        ///
        /// Use INTERNAL_MANAGED for internal Application Load Balancers. For more
        /// information, refer to Choosing a load balancer.
        ///
        /// If unspecified, the load balancing scheme will be inferred from the backend
        /// service resources this URL map references. If that can not be inferred (for
        /// example, this URL map only references backend buckets, or this Url map is for
        /// rewrites and redirects only and doesn't reference any backends),EXTERNAL will
        /// be used as the default type.
        ///
        /// If specified, the scheme(s) must not conflict with the load balancing scheme
        /// of the backend service resources this Url map references.
        pub load_balancing_schemes: Option<Vec<Open<UrlMapsValidateRequestLoadBalancingSchemes>>> =
            "loadBalancingSchemes",
        /// Content of the UrlMap to be validated.
        pub resource: Option<Box<UrlMap>> = "resource",
    }
}

open_enum! {
    /// An item of the property `loadBalancingSchemes` of `UrlMapsValidateRequest`.
    pub enum UrlMapsValidateRequestLoadBalancingSchemes =
        "UrlMapsValidateRequest.loadBalancingSchemes[]" {
        /// Signifies that this will be used for classic Application Load Balancers.
        External = "EXTERNAL",
        /// Signifies that this will be used for Envoy-based global external Application
        /// Load Balancers.
        ExternalManaged = "EXTERNAL_MANAGED",
        /// If unspecified, the validation will try to infer the scheme from the backend
        /// service resources this Url map references. If the inference is not possible,
        /// EXTERNAL will be used as the default type.
        LoadBalancingSchemeUnspecified = "LOAD_BALANCING_SCHEME_UNSPECIFIED",
    }
}
