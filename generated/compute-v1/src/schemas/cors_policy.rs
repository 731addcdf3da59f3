//! The schema `CorsPolicy`.

use gapi_runtime::v1::record;

record! {
    /// The specification for allowing client-side cross-origin requests. For more
    /// information about the W3C recommendation for cross-origin resource sharing
    /// (CORS), see Fetch API Living Standard.
    pub struct CorsPolicy = "CorsPolicy" {
        /// In response to a preflight request, setting this to true indicates that the
        /// actual request can include user credentials. This field translates to the
        /// Access-Control-Allow-Credentials header.
        ///
        /// Default is false.
        pub allow_credentials: Option<bool> = "allowCredentials",
        /// Specifies the content for the Access-Control-Allow-Headers header.
        pub allow_headers: Option<Vec<String>> = "allowHeaders",
        /// Specifies the content for the Access-Control-Allow-Methods header.
        pub allow_methods: Option<Vec<String>> = "allowMethods",
        /// Specifies a regular expression that matches allowed origins. For more
        /// information, see regular expression syntax.
        ///
        /// An origin is allowed if it matches either an item inallowOrigins or an item
        /// inallowOriginRegexes.
        ///
        /// Regular expressions can only be used when the loadBalancingScheme is set to
        /// INTERNAL_SELF_MANAGED.
        pub allow_origin_regexes: Option<Vec<String>> = "allowOriginRegexes",
        /// Specifies the list of origins that is allowed to do CORS requests.
        ///
        /// An origin is allowed if it matches either an item inallowOrigins or an item
        /// inallowOriginRegexes.
        pub allow_origins: Option<Vec<String>> = "allowOrigins",
        /// If true, disables the CORS policy. The default value is false, which
        /// indicates that the CORS policy is in effect.
        pub disabled: Option<bool> = "disabled",
        /// Specifies the content for the Access-Control-Expose-Headers header.
        pub expose_headers: Option<Vec<String>> = "exposeHeaders",
        /// Specifies how long results of a preflight request can be cached in seconds.
        /// This field translates to the Access-Control-Max-Age header.
        pub max_age: Option<i32> = "maxAge",
    }
}
