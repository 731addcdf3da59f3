//! Downloads without async.

use crate::server::{Answer, STORAGE, Server, content, get};

#[test]
fn a_thread_can_save_and_iterate() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let plan = |n| Answer {
        cut: (n == 0).then_some(10),
        ..Answer::new(&content(100)).etag("\"1\"").hashed()
    };
    let server = runtime.block_on(Server::start(plan));
    let client = server.builder().build().unwrap();
    let body = get(&client, &STORAGE).download().send_blocking().unwrap();
    let pieces: Result<Vec<_>, _> = body.blocking().collect();
    assert_eq!(pieces.unwrap().concat(), content(100));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    let body = get(&client, &STORAGE).download().send_blocking().unwrap();
    assert_eq!(body.save_blocking(&path).unwrap(), 100);
    assert_eq!(std::fs::read(&path).unwrap(), content(100));
}
