//! The schema `UserPhoto`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// The schema `UserPhoto`.
    pub struct UserPhoto = "UserPhoto" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Height of the photo in pixels.
        pub height: Option<i32> = "height",
        /// The ID the API uses to uniquely identify the user.
        pub id: Option<String> = "id",
        /// The type of the API resource. For Photo resources, this is
        /// `admin#directory#user#photo`.
        ///
        /// The default is `admin#directory#user#photo`.
        pub kind: Option<String> = "kind",
        /// The MIME type of the photo. Allowed values are `JPEG`, `PNG`, `GIF`, `BMP`,
        /// `TIFF`, and web-safe base64 encoding.
        pub mime_type: Option<String> = "mimeType",
        /// The user photo's upload data in [web-safe
        /// Base64](https://en.wikipedia.org/wiki/Base64#URL_applications) format in
        /// bytes. This means:
        ///
        /// - The slash (/) character is replaced with the underscore (\_) character.
        /// - The plus sign (+) character is replaced with the hyphen (-) character.
        /// - The equals sign (=) character is replaced with the asterisk (\*).
        /// - For padding, the period (.) character is used instead of the RFC-4648
        ///   baseURL definition which uses the equals sign (=) for padding. This is done
        ///   to simplify URL-parsing.
        /// - Whatever the size of the photo being uploaded, the API downsizes it to
        ///   96x96 pixels.
        ///
        /// Required by `directory.users.photos.update`.
        pub photo_data: Option<Bytes> = "photoData",
        /// The user's primary email address.
        pub primary_email: Option<String> = "primaryEmail",
        /// Width of the photo in pixels.
        pub width: Option<i32> = "width",
    }
}
