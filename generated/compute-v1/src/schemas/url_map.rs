//! The schema `UrlMap`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

use super::CustomErrorResponsePolicy;
use super::HostRule;
use super::HttpHeaderAction;
use super::HttpRedirectAction;
use super::HttpRouteAction;
use super::PathMatcher;
use super::UrlMapStatus;
use super::UrlMapTest;

record! {
    /// Represents a URL Map resource.
    ///
    /// Compute Engine has two URL Map resources:
    ///
    /// - Global (`/compute/docs/reference/rest/v1/urlMaps`)
    /// - Regional (`/compute/docs/reference/rest/v1/regionUrlMaps`)
    ///
    /// A URL map resource is a component of certain types of cloud load balancers and
    /// Traffic Director:
    ///
    /// - urlMaps are used by global external Application Load Balancers, classic
    ///   Application Load Balancers, and cross-region internal Application Load
    ///   Balancers.
    /// - regionUrlMaps are used by internal Application Load Balancers, regional
    ///   external Application Load Balancers and regional internal Application Load
    ///   Balancers.
    ///
    /// For a list of supported URL map features by the load balancer type, see the Load
    /// balancing features: Routing and traffic management table.
    ///
    /// For a list of supported URL map features for Traffic Director, see the Traffic
    /// Director features: Routing and traffic management table.
    ///
    /// This resource defines mappings from hostnames and URL paths to either a backend
    /// service or a backend bucket.
    ///
    /// To use the global urlMaps resource, the backend service must have a
    /// loadBalancingScheme of either EXTERNAL,EXTERNAL_MANAGED, or
    /// INTERNAL_SELF_MANAGED. To use the regionUrlMaps resource, the backend service
    /// must have aloadBalancingScheme of INTERNAL_MANAGED. For more information, read
    /// URL Map Concepts.
    pub struct UrlMap = "UrlMap" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// defaultCustomErrorResponsePolicy specifies how the Load Balancer returns
        /// error responses when BackendServiceorBackendBucket responds with an error.
        ///
        /// This policy takes effect at the load balancer level and applies only when no
        /// policy has been defined for the error code at lower levels like PathMatcher,
        /// RouteRule and PathRule within this UrlMap.
        ///
        /// For example, consider a UrlMap with the following configuration:
        ///
        /// - defaultCustomErrorResponsePolicy containing policies for responding to 5xx
        ///   and 4xx errors
        /// - A PathMatcher configured for \*.example.com has
        ///   defaultCustomErrorResponsePolicy for 4xx.
        ///
        /// If a request for <http://www.example.com/> encounters a404, the policy
        /// inpathMatcher.defaultCustomErrorResponsePolicy will be enforced. When the
        /// request for <http://www.example.com/> encounters a502, the policy
        /// inUrlMap.defaultCustomErrorResponsePolicy will be enforced. When a request
        /// that does not match any host in \*.example.com such as
        /// <http://www.myotherexample.com/>, encounters a404,
        /// UrlMap.defaultCustomErrorResponsePolicy takes effect.
        ///
        /// When used in conjunction withdefaultRouteAction.retryPolicy, retries take
        /// precedence. Only once all retries are exhausted,
        /// thedefaultCustomErrorResponsePolicy is applied. While attempting a retry, if
        /// load balancer is successful in reaching the service, the
        /// defaultCustomErrorResponsePolicy is ignored and the response from the service
        /// is returned to the client.
        ///
        /// defaultCustomErrorResponsePolicy is supported only for global external
        /// Application Load Balancers.
        pub default_custom_error_response_policy: Option<Box<CustomErrorResponsePolicy>> =
            "defaultCustomErrorResponsePolicy",
        /// defaultRouteAction takes effect when none of the hostRules match. The load
        /// balancer performs advanced routing actions, such as URL rewrites and header
        /// transformations, before forwarding the request to the selected backend.
        ///
        /// Only one of defaultUrlRedirect, defaultService or
        /// defaultRouteAction.weightedBackendService can be set.
        ///
        /// URL maps for classic Application Load Balancers only support the urlRewrite
        /// action within defaultRouteAction.
        ///
        /// defaultRouteAction has no effect when the URL map is bound to a target gRPC
        /// proxy that has the validateForProxyless field set to true.
        pub default_route_action: Option<Box<HttpRouteAction>> = "defaultRouteAction",
        /// The full or partial URL of the defaultService resource to which traffic is
        /// directed if none of the hostRules match. If defaultRouteAction is also
        /// specified, advanced routing actions, such as URL rewrites, take effect before
        /// sending the request to the backend.
        ///
        /// Only one of defaultUrlRedirect, defaultService or
        /// defaultRouteAction.weightedBackendService can be set.
        ///
        /// defaultService has no effect when the URL map is bound to a target gRPC proxy
        /// that has the validateForProxyless field set to true.
        pub default_service: Option<String> = "defaultService",
        /// When none of the specified hostRules match, the request is redirected to a
        /// URL specified by defaultUrlRedirect.
        ///
        /// Only one of defaultUrlRedirect, defaultService or
        /// defaultRouteAction.weightedBackendService can be set.
        ///
        /// Not supported when the URL map is bound to a target gRPC proxy.
        pub default_url_redirect: Option<Box<HttpRedirectAction>> = "defaultUrlRedirect",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field is ignored when
        /// inserting a UrlMap. An up-to-date fingerprint must be provided in order to
        /// update the UrlMap, otherwise the request will fail with error 412
        /// conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve a UrlMap.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Specifies changes to request and response headers that need to take effect
        /// for the selected backendService.
        ///
        /// The headerAction specified here take effect afterheaderAction specified under
        /// pathMatcher.
        ///
        /// headerAction is not supported for load balancers that have their
        /// loadBalancingScheme set to EXTERNAL.
        ///
        /// Not supported when the URL map is bound to a target gRPC proxy that has
        /// validateForProxyless field set to true.
        pub header_action: Option<Box<HttpHeaderAction>> = "headerAction",
        /// The list of host rules to use against the URL.
        pub host_rules: Option<Vec<HostRule>> = "hostRules",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Always compute#urlMaps for
        /// url maps.
        ///
        /// The default is `compute#urlMap`.
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
        /// The list of named PathMatchers to use against the URL.
        pub path_matchers: Option<Vec<PathMatcher>> = "pathMatchers",
        /// Output only. \[Output Only\] URL of the region where the regional URL map
        /// resides. This field is not applicable to global URL maps. You must specify
        /// this field as part of the HTTP request URL. It is not settable as a field in
        /// the request body.
        pub region: Option<String> = "region",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] The status of the URL map.
        pub status: Option<Box<UrlMapStatus>> = "status",
        /// The list of expected URL mapping tests. Request to update theUrlMap succeeds
        /// only if all test cases pass. You can specify a maximum of 100 tests per
        /// UrlMap.
        ///
        /// Not supported when the URL map is bound to a target gRPC proxy that has
        /// validateForProxyless field set to true.
        pub tests: Option<Vec<UrlMapTest>> = "tests",
    }
}
