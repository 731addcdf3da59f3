//! Many uploads through faults at random.

use gapi_runtime::Media;

use crate::api::{data, drive, named};
use crate::server::{Fault, Server, UNIT};

#[tokio::test]
async fn whatever_goes_wrong_in_between_the_object_is_the_media() {
    for seed in 0..60 {
        let mut random = fastrand::Rng::with_seed(seed);
        let size = random.usize(0..6 * UNIT);
        let data = data(size);
        let mut faults = vec![Fault::None];
        for _ in 0..random.usize(0..12) {
            // Never five in a row, after which an upload ends.
            faults.extend([Fault::None, Fault::None]);
            for _ in 0..random.usize(0..3) {
                faults.push(match random.usize(0..5) {
                    0 => Fault::CutAt(random.usize(0..UNIT)),
                    1 => Fault::Keep(random.usize(0..2) * UNIT / 2),
                    2 => Fault::LoseReply,
                    3 => Fault::Status(503),
                    _ => Fault::Status(429),
                });
            }
        }
        let server = Server::start(faults.clone()).await;
        let bytes = data.clone();
        let media = match seed % 3 {
            0 => Media::from_bytes(bytes),
            1 => Media::from_reader(std::io::Cursor::new(bytes), None),
            _ => Media::from_reader(std::io::Cursor::new(bytes), size as u64),
        };
        let upload = drive(&server).create(named("x")).upload(media);
        let chunk = UNIT * random.usize(1..4);
        let result = upload.resumable().chunk_size(chunk as u64).send().await;
        let file = result.unwrap_or_else(|error| panic!("{seed}: {faults:?}: {error}"));
        assert_eq!(file.size, Some(size as u64), "{seed}");
        assert!(server.object() == data, "{seed}");
    }
}
