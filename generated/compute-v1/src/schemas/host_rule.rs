//! The schema `HostRule`.

use gapi_runtime::v1::record;

record! {
    /// UrlMaps A host-matching rule for a URL. If matched, will use the namedPathMatcher
    /// to select the BackendService.
    pub struct HostRule = "HostRule" {
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// The list of host patterns to match. They must be valid hostnames with
        /// optional port numbers in the format host:port.\* matches any string of
        /// (\[a-z0-9-.\]\*). In that case, \* must be the first character, and if
        /// followed by anything, the immediate following character must be either -
        /// or ..
        ///
        /// - based matching is not supported when the URL map is bound to a target gRPC
        ///   proxy that has the validateForProxyless field set to true.
        pub hosts: Option<Vec<String>> = "hosts",
        /// The name of the PathMatcher to use to match the path portion of the URL if
        /// the hostRule matches the URL's host portion.
        pub path_matcher: Option<String> = "pathMatcher",
    }
}
