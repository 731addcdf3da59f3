//! The schema `SerialPortOutput`.

use gapi_runtime::v1::record;

record! {
    /// An instance serial console output.
    pub struct SerialPortOutput = "SerialPortOutput" {
        /// \[Output Only\] The contents of the console output.
        pub contents: Option<String> = "contents",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#serialPortOutput for serial port output.
        ///
        /// The default is `compute#serialPortOutput`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] The position of the next byte of content, regardless of
        /// whether the content exists, following the output returned in the `contents`
        /// property. Use this value in the next request as the start parameter.
        pub next: Option<i64> = "next",
        /// Output only. \[Output Only\] Server-defined URL for this resource.
        pub self_link: Option<String> = "selfLink",
        /// The starting byte position of the output that was returned. This should match
        /// the start parameter sent with the request. If the serial console output
        /// exceeds the size of the buffer (1 MB), older output is overwritten by newer
        /// content. The output start value will indicate the byte position of the output
        /// that was returned, which might be different than the `start` value that was
        /// specified in the request.
        pub start: Option<i64> = "start",
    }
}
