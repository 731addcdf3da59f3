//! The schema `Token`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for token resource in Directory API.
    pub struct Token = "Token" {
        /// Whether the application is registered with Google. The value is `true` if the
        /// application has an anonymous Client ID.
        pub anonymous: Option<bool> = "anonymous",
        /// The Client ID of the application the token is issued to.
        pub client_id: Option<String> = "clientId",
        /// The displayable name of the application the token is issued to.
        pub display_text: Option<String> = "displayText",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The type of the API resource. This is always `admin#directory#token`.
        ///
        /// The default is `admin#directory#token`.
        pub kind: Option<String> = "kind",
        /// Whether the token is issued to an installed application. The value is `true`
        /// if the application is installed to a desktop or mobile device.
        pub native_app: Option<bool> = "nativeApp",
        /// A list of authorization scopes the application is granted.
        pub scopes: Option<Vec<String>> = "scopes",
        /// The unique ID of the user that issued the token.
        pub user_key: Option<String> = "userKey",
    }
}
