//! The schema `Asp`.

use gapi_runtime::v1::record;

record! {
    /// An application-specific password (ASP) is used with applications that do not
    /// accept a verification code when logging into the application on certain devices.
    /// The ASP access code is used instead of the login and password you commonly use
    /// when accessing an application through a browser. For more information about ASPs
    /// and how to create one, see the [help
    /// center](https://support.google.com/a/answer/2537800#asp).
    pub struct Asp = "Asp" {
        /// The unique ID of the ASP.
        pub code_id: Option<i32> = "codeId",
        /// The time when the ASP was created. Expressed in [Unix
        /// time](https://en.wikipedia.org/wiki/Epoch_time) format.
        pub creation_time: Option<i64> = "creationTime",
        /// ETag of the ASP.
        pub etag: Option<String> = "etag",
        /// The type of the API resource. This is always `admin#directory#asp`.
        ///
        /// The default is `admin#directory#asp`.
        pub kind: Option<String> = "kind",
        /// The time when the ASP was last used. Expressed in [Unix
        /// time](https://en.wikipedia.org/wiki/Epoch_time) format.
        pub last_time_used: Option<i64> = "lastTimeUsed",
        /// The name of the application that the user, represented by their `userId`,
        /// entered when the ASP was created.
        pub name: Option<String> = "name",
        /// The unique ID of the user who issued the ASP.
        pub user_key: Option<String> = "userKey",
    }
}
