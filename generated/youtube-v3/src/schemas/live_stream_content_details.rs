//! The schema `LiveStreamContentDetails`.

use gapi_runtime::v1::record;

record! {
    /// Detailed settings of a stream.
    pub struct LiveStreamContentDetails = "LiveStreamContentDetails" {
        /// The ingestion URL where the closed captions of this stream are sent.
        pub closed_captions_ingestion_url: Option<String> = "closedCaptionsIngestionUrl",
        /// Indicates whether the stream is reusable, which means that it can be bound to
        /// multiple broadcasts. It is common for broadcasters to reuse the same stream
        /// for many different broadcasts if those broadcasts occur at different times.
        /// If you set this value to false, then the stream will not be reusable, which
        /// means that it can only be bound to one broadcast. Non-reusable streams differ
        /// from reusable streams in the following ways:
        ///
        /// - A non-reusable stream can only be bound to one broadcast.
        /// - A non-reusable stream might be deleted by an automated process after the
        ///   broadcast ends.
        /// - The
        ///   [`liveStreams.list`](https://developers.google.com/youtube/data/live/reference/rest/v3/liveStreams/list)
        ///   method does not list non-reusable streams if you call the method and set
        ///   the mine parameter to true. The only way to use that method to retrieve the
        ///   resource for a non-reusable stream is to use the id parameter to identify
        ///   the stream.
        pub is_reusable: Option<bool> = "isReusable",
    }
}
