//! Tokens that outlive the program.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use gapi_runtime::{
    CachedCredentials, Client, FileTokenStore, MemoryTokenStore, Token, TokenKey, TokenStore,
    TokenStoreError,
};

use crate::api::{Memory, call};
use crate::source::{Fetch, Scripted};

fn token(value: &str) -> Token {
    // Files keep whole seconds.
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    Token::new(value)
        .expires_at(at)
        .refresh_token(format!("{value}-refresh"))
}

fn key(principal: &str) -> TokenKey {
    TokenKey::new(principal, ["b", "a", "b"])
}

#[test]
fn what_is_saved_is_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("made/for/tokens.json");
    let file = FileTokenStore::new(&path);
    let memory = MemoryTokenStore::default();
    for store in [&file as &dyn TokenStore, &memory] {
        assert_eq!(store.load(&key("me")).unwrap(), None);
        store.save(&key("me"), &token("1")).unwrap();
        store.save(&key("you"), &token("2")).unwrap();
        store
            .save(&TokenKey::new("me", ["a"]), &Token::new("3"))
            .unwrap();
        store.save(&key("me"), &token("4")).unwrap();
        let again = FileTokenStore::new(&path);
        assert_eq!(store.load(&key("me")).unwrap(), Some(token("4")));
        assert_eq!(store.load(&key("you")).unwrap(), Some(token("2")));
        let reordered = TokenKey::new("me", ["a", "b"]);
        assert_eq!(store.load(&reordered).unwrap(), Some(token("4")));
        assert_eq!(
            store.load(&TokenKey::new("me", ["a"])).unwrap(),
            Some(Token::new("3"))
        );
        assert_eq!(store.load(&TokenKey::new("me", ["c"])).unwrap(), None);
        drop(again);
    }
    assert_eq!(
        FileTokenStore::new(&path).load(&key("you")).unwrap(),
        Some(token("2"))
    );
}

#[test]
fn tokens_that_are_of_no_more_use_are_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = FileTokenStore::new(&path);
    let expired = Token::new("0ld").expires_at(SystemTime::UNIX_EPOCH);
    store.save(&key("gone"), &expired).unwrap();
    store
        .save(&key("kept"), &expired.clone().refresh_token("r"))
        .unwrap();
    store.save(&key("me"), &token("1")).unwrap();
    assert_eq!(store.load(&key("gone")).unwrap(), None);
    assert!(store.load(&key("kept")).unwrap().is_some());
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_the_file_and_its_folder() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("made/tokens.json");
    let store = FileTokenStore::new(&path);
    store.save(&key("me"), &token("1")).unwrap();
    store.save(&key("me"), &token("2")).unwrap();
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    for entry in fs::read_dir(path.parent().unwrap()).unwrap() {
        let entry = entry.unwrap().path();
        assert_eq!(mode(&entry), 0o600, "{}", entry.display());
    }

    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let load = store.load(&key("me")).unwrap_err();
    let save = store.save(&key("me"), &token("3")).unwrap_err();
    for error in [load, save] {
        assert!(matches!(error, TokenStoreError::Exposed { .. }), "{error}");
        assert!(error.to_string().contains("chmod 600"), "{error}");
    }
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(store.load(&key("me")).unwrap(), Some(token("2")));
}

#[test]
fn a_process_that_was_killed_while_writing_leaves_the_old_tokens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = FileTokenStore::new(&path);
    store.save(&key("me"), &token("1")).unwrap();
    // It got as far as half of the new file, and never to its place.
    fs::write(folder.path().join("tokens.json.new"), r#"{"format":"ga"#).unwrap();
    assert_eq!(store.load(&key("me")).unwrap(), Some(token("1")));
    store.save(&key("me"), &token("2")).unwrap();
    assert_eq!(store.load(&key("me")).unwrap(), Some(token("2")));
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["tokens.json", "tokens.json.lock"]);
}

/// Saves until it is killed, in a process that the test below starts.
#[test]
#[ignore = "run by the test below"]
fn saves_for_ever() {
    let Some(path) = std::env::var_os(SAVE_TO) else {
        return;
    };
    let store = FileTokenStore::new(path);
    for number in 0_u32.. {
        let value = number.to_string().repeat(1000);
        store.save(&key("me"), &token(&value)).unwrap();
    }
}

const SAVE_TO: &str = "GAPI_TEST_SAVE_TO";

#[test]
fn a_process_that_is_killed_at_any_moment_leaves_whole_tokens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = FileTokenStore::new(&path);
    let mut saved = None;
    for round in 0..10 {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "store::saves_for_ever", "--ignored"])
            .env(SAVE_TO, &path)
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        // Until it has saved something new, and then a little longer, each time another while.
        for _ in 0..10_000 {
            let now = store.load(&key("me")).unwrap();
            if now.is_some() && now != saved {
                break;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(700 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        saved = store.load(&key("me")).unwrap();
        assert!(saved.is_some());
    }
    store.save(&key("me"), &token("last")).unwrap();
    assert_eq!(store.load(&key("me")).unwrap(), Some(token("last")));
}

#[test]
fn a_file_that_is_not_ours_is_an_error_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = FileTokenStore::new(&path);
    for content in [
        "",
        "s3cret",
        r#"{"format":"gapi tokens 1","tokens":[{"access_token":"s3cret"}]}"#,
        r#"{"format":"gapi tokens 1","tokens":"s3cret"}"#,
        r#"{"format":"gapi tokens 2","tokens":[]}"#,
        r#"[{"scopes":["a"],"token":{"access_token":"s3cret"}}]"#,
    ] {
        let _ = fs::remove_file(&path);
        store.save(&key("me"), &token("1")).unwrap();
        fs::write(&path, content).unwrap();
        let load = store.load(&key("me")).unwrap_err();
        let save = store.save(&key("me"), &token("1")).unwrap_err();
        for error in [load, save] {
            assert!(
                matches!(error, TokenStoreError::NotTokens { .. }),
                "{error}"
            );
            let text = format!("{error} {error:?}");
            assert!(
                text.contains("tokens.json") && !text.contains("s3cret"),
                "{text}"
            );
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), content);
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert!(store.load(&key("me")).is_err() && store.save(&key("me"), &token("1")).is_err());
    assert!(path.is_dir());
}

#[test]
fn writers_do_not_undo_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("made/tokens.json");
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let store = FileTokenStore::new(&path);
            scope.spawn(move || {
                for number in 0..10 {
                    let key = key(&format!("{writer}-{number}"));
                    store.save(&key, &token("1")).unwrap();
                    assert!(store.load(&key).unwrap().is_some());
                }
            });
        }
    });
    let store = FileTokenStore::new(&path);
    for writer in 0..8 {
        for number in 0..10 {
            let key = key(&format!("{writer}-{number}"));
            assert!(store.load(&key).unwrap().is_some(), "{key:?}");
        }
    }
}

/// A client whose tokens are kept in a store.
fn client(source: &Scripted, store: impl TokenStore) -> (Client, Memory) {
    let api = Memory::default();
    let credentials = CachedCredentials::new(source.clone()).store(store, "me");
    (api.builder().credentials(credentials).build().unwrap(), api)
}

#[tokio::test(start_paused = true)]
async fn the_next_program_uses_the_stored_token() {
    let folder = tempfile::tempdir().unwrap();
    let store = FileTokenStore::new(folder.path().join("tokens.json"));
    let first = Scripted::default();
    call(&client(&first, store.clone()).0).await.unwrap();
    let second = Scripted::default();
    let (client, api) = client(&second, store);
    call(&client).await.unwrap();
    assert_eq!((first.count(), second.count()), (1, 0));
    assert_eq!(api.seen(), ["default/1"]);
    assert_eq!(client.stats().tokens_fetched, 0);
}

#[tokio::test(start_paused = true)]
async fn a_stored_token_that_was_refused_is_replaced_in_the_store() {
    let store = Arc::new(MemoryTokenStore::default());
    let key = TokenKey::new("me", ["default"]);
    store.save(&key, &Token::new("stored")).unwrap();
    let source = Scripted::new([Fetch::Fails]);
    let (client, api) = client(&source, Arc::clone(&store));
    api.refuse("stored");
    // The source is down just then, and the stored token is not tried again meanwhile.
    call(&client).await.unwrap_err();
    call(&client).await.unwrap();
    assert_eq!(api.seen(), ["stored", "default/2"]);
    assert_eq!(store.load(&key).unwrap().unwrap().expose(), "default/2");
}

#[tokio::test(start_paused = true)]
async fn a_stored_token_about_to_expire_is_not_taken() {
    let store = MemoryTokenStore::default();
    let stored = Token::new("stored").expires_in(Duration::from_secs(200));
    store
        .save(&TokenKey::new("me", ["default"]), &stored)
        .unwrap();
    let (client, api) = client(&Scripted::default(), store);
    call(&client).await.unwrap();
    assert_eq!(api.seen(), ["default/1"]);
}

#[tokio::test(start_paused = true)]
async fn a_broken_store_is_told_before_anything_is_fetched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = FileTokenStore::new(&path);
    store.save(&key("me"), &token("1")).unwrap();
    fs::write(&path, "garbage").unwrap();
    let source = Scripted::default();
    let error = call(&client(&source, store).0).await.unwrap_err();
    let cause = error.credentials().unwrap();
    assert!(
        !cause.is_transient() && cause.to_string().contains("tokens.json"),
        "{cause}"
    );
    assert!(cause.get_ref().is::<TokenStoreError>());
    assert_eq!(
        (source.count(), fs::read_to_string(&path).unwrap()),
        (0, "garbage".to_owned())
    );
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_saved_is_used_nevertheless() {
    struct Full;
    impl TokenStore for Full {
        fn load(&self, _: &TokenKey) -> Result<Option<Token>, TokenStoreError> {
            Ok(None)
        }
        fn save(&self, _: &TokenKey, _: &Token) -> Result<(), TokenStoreError> {
            Err(TokenStoreError::Other("the disk is full".into()))
        }
    }
    let (client, api) = client(&Scripted::default(), Full);
    call(&client).await.unwrap();
    assert_eq!(api.seen(), ["default/1"]);
}
