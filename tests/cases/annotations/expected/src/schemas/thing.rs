//! The schema `Thing`.

use gapi_runtime::v1::record;

use super::Other;

record! {
    /// The schema `Thing`.
    pub struct Thing = "Thing" {
        /// The property `always`.
        ///
        /// Required.
        pub always: Option<String> = "always",
        /// The property `code`.
        ///
        /// Must match the pattern `^[a-z']{1,3}$`.
        pub code: Option<String> = "code",
        /// The property `etag`.
        ///
        /// Output only.
        pub etag: Option<String> = "etag",
        /// The property `link`.
        ///
        /// The default is `x`.
        pub link: Option<Box<Other>> = "link",
        /// The name.
        ///
        /// Required by `annotations.things.insert`, `annotations.things.update`.
        pub name: Option<String> = "name",
        /// The property `old`.
        ///
        /// Output only.
        #[deprecated]
        pub old: Option<Box<Thing>> = "old",
        /// Output only. When it was made.
        pub output: Option<String> = "output",
        /// Whose it is.
        ///
        /// Output only. Required by `annotations.things.insert`.
        pub parent: Option<Box<Thing>> = "parent",
        /// The property `plain`.
        pub plain: Option<Box<Other>> = "plain",
        /// The property `size`.
        ///
        /// Output only. The default is `5`. At least `1`. At most `10`.
        pub size: Option<i64> = "size",
    }
}
