//! The schema `PathRule`.

use gapi_runtime::v1::record;

use super::CustomErrorResponsePolicy;
use super::HttpRedirectAction;
use super::HttpRouteAction;

record! {
    /// A path-matching rule for a URL. If matched, will use the specifiedBackendService
    /// to handle the traffic arriving at this URL.
    pub struct PathRule = "PathRule" {
        /// customErrorResponsePolicy specifies how the Load Balancer returns error
        /// responses when BackendServiceorBackendBucket responds with an error.
        ///
        /// If a policy for an error code is not configured for the PathRule, a policy
        /// for the error code configured inpathMatcher.defaultCustomErrorResponsePolicy
        /// is applied. If one is not specified
        /// inpathMatcher.defaultCustomErrorResponsePolicy, the policy configured in
        /// UrlMap.defaultCustomErrorResponsePolicy takes effect.
        ///
        /// For example, consider a UrlMap with the following configuration:
        ///
        /// - UrlMap.defaultCustomErrorResponsePolicy are configured with policies for
        ///   5xx and 4xx errors
        /// - A PathRule for /coming_soon/ is configured for the error code 404.
        ///
        /// If the request is for www.myotherdomain.com and a404 is encountered, the
        /// policy underUrlMap.defaultCustomErrorResponsePolicy takes effect. If a404
        /// response is encountered for the requestwww.example.com/current_events/, the
        /// pathMatcher's policy takes effect. If however, the request
        /// forwww.example.com/coming_soon/ encounters a 404, the policy in
        /// PathRule.customErrorResponsePolicy takes effect. If any of the requests in
        /// this example encounter a 500 error code, the policy
        /// atUrlMap.defaultCustomErrorResponsePolicy takes effect.
        ///
        /// customErrorResponsePolicy is supported only for global external Application
        /// Load Balancers.
        pub custom_error_response_policy: Option<Box<CustomErrorResponsePolicy>> =
            "customErrorResponsePolicy",
        /// The list of path patterns to match. Each must start with / and the only place
        /// a \* is allowed is at the end following a /. The string fed to the path
        /// matcher does not include any text after the first ? or #, and those chars are
        /// not allowed here.
        pub paths: Option<Vec<String>> = "paths",
        /// In response to a matching path, the load balancer performs advanced routing
        /// actions, such as URL rewrites and header transformations, before forwarding
        /// the request to the selected backend.
        ///
        /// Only one of urlRedirect, service orrouteAction.weightedBackendService can be
        /// set.
        ///
        /// URL maps for classic Application Load Balancers only support the urlRewrite
        /// action within a path rule'srouteAction.
        pub route_action: Option<Box<HttpRouteAction>> = "routeAction",
        /// The full or partial URL of the backend service resource to which traffic is
        /// directed if this rule is matched. If routeAction is also specified, advanced
        /// routing actions, such as URL rewrites, take effect before sending the request
        /// to the backend.
        ///
        /// Only one of urlRedirect, service orrouteAction.weightedBackendService can be
        /// set.
        pub service: Option<String> = "service",
        /// When a path pattern is matched, the request is redirected to a URL specified
        /// by urlRedirect.
        ///
        /// Only one of urlRedirect, service orrouteAction.weightedBackendService can be
        /// set.
        ///
        /// Not supported when the URL map is bound to a target gRPC proxy.
        pub url_redirect: Option<Box<HttpRedirectAction>> = "urlRedirect",
    }
}
