//! The schema `FileContentBuffer`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `FileContentBuffer`.
    pub struct FileContentBuffer = "FileContentBuffer" {
        /// The raw content in the secure keys file.
        pub content: Option<Bytes> = "content",
        /// The file type of source file.
        pub file_type: Option<Open<FileContentBufferFileType>> = "fileType",
    }
}

open_enum! {
    /// The file type of source file.
    pub enum FileContentBufferFileType = "FileContentBuffer.fileType" {
        /// The value `BIN`.
        Bin = "BIN",
        /// The value `UNDEFINED`.
        Undefined = "UNDEFINED",
        /// The value `X509`.
        X509 = "X509",
    }
}
