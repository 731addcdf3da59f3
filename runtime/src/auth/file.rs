//! Tokens in a file that only its owner can read.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::store::{TokenKey, TokenStore, TokenStoreError};
use super::token::Token;

/// The `format` of files that this version reads and writes.
const FORMAT: &str = "gapi tokens 1";

/// A file of tokens is small; what is larger is not ours.
const MAX_SIZE: u64 = 16 * 1024 * 1024;

/// Keeps tokens in a file, one for all principals and scopes, that several processes may share.
///
/// The file has mode 0600, and its folder 0700 where it has to be made. It is replaced as a whole, so that whatever
/// happens meanwhile it holds either the old tokens or the new ones. A file that is not of this format, or that others
/// may read, is an error and stays as it is. Beside it lies an empty file with the extension `.lock`.
///
/// ```no_run
/// use gapi_runtime::FileTokenStore;
///
/// let store = FileTokenStore::new("/home/me/.config/my-app/tokens.json");
/// ```
#[derive(Clone, Debug)]
pub struct FileTokenStore {
    path: PathBuf,
}

/// The whole file.
#[derive(Serialize, Deserialize)]
struct Tokens {
    format: String,
    tokens: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    principal: String,
    scopes: Vec<String>,
    access_token: String,
    /// Seconds since 1970.
    expires_at: Option<u64>,
    refresh_token: Option<String>,
}

impl FileTokenStore {
    /// A store in this file, which need not exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn read(&self) -> Result<Vec<Entry>, TokenStoreError> {
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(at(&self.path)(error)),
        };
        let metadata = file.metadata().map_err(at(&self.path))?;
        let not_tokens = |reason: String| TokenStoreError::NotTokens {
            path: self.path.clone(),
            reason: reason.into(),
        };
        if !metadata.is_file() || metadata.len() > MAX_SIZE {
            return Err(not_tokens("no small file".to_owned()));
        }
        if is_exposed(&metadata) {
            let path = self.path.clone();
            return Err(TokenStoreError::Exposed { path });
        }
        let text = io::read_to_string(file).map_err(at(&self.path))?;
        // The parser's own words would repeat what it found.
        let tokens: Tokens = serde_json::from_str(&text).map_err(|error| {
            not_tokens(format!("line {}, column {}", error.line(), error.column()))
        })?;
        if tokens.format != FORMAT {
            return Err(not_tokens("another format".to_owned()));
        }
        Ok(tokens.tokens)
    }

    /// Writes beside the file, and lets the system put that in its place.
    fn replace(&self, tokens: Vec<Entry>) -> Result<(), TokenStoreError> {
        let tokens = Tokens {
            format: FORMAT.to_owned(),
            tokens,
        };
        let text = serde_json::to_vec(&tokens).map_err(|error| at(&self.path)(error.into()))?;
        let new = self.beside("new");
        // Left behind by a process that was killed; nobody else is here while we hold the lock.
        match fs::remove_file(&new) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(&new)(error)),
            _ => {}
        }
        let mut file = private(OpenOptions::new().write(true).create_new(true))
            .open(&new)
            .map_err(at(&new))?;
        file.write_all(&text)
            .and_then(|()| file.sync_all())
            .map_err(at(&new))?;
        fs::rename(&new, &self.path).map_err(at(&self.path))?;
        sync_folder(self.folder()).map_err(at(self.folder()))
    }

    fn folder(&self) -> &Path {
        let folder = self.path.parent();
        folder
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."))
    }

    fn beside(&self, extension: &str) -> PathBuf {
        self.path.with_added_extension(extension)
    }
}

impl TokenStore for FileTokenStore {
    fn load(&self, key: &TokenKey) -> Result<Option<Token>, TokenStoreError> {
        let entry = self.read()?.into_iter().find(|entry| entry.is_of(key));
        Ok(entry.map(Into::into))
    }

    fn save(&self, key: &TokenKey, token: &Token) -> Result<(), TokenStoreError> {
        make_folder(self.folder()).map_err(at(self.folder()))?;
        let lock = self.beside("lock");
        // Until it is dropped, other processes and threads wait here.
        let locked = private(OpenOptions::new().write(true).create(true))
            .open(&lock)
            .and_then(|file| file.lock().map(|()| file))
            .map_err(at(&lock))?;
        let mut tokens = self.read()?;
        let now = since_1970(SystemTime::now());
        tokens.retain(|entry| !entry.is_of(key) && entry.is_of_use(now));
        tokens.push(Entry::new(key, token));
        self.replace(tokens)?;
        drop(locked);
        Ok(())
    }
}

impl Entry {
    fn new(key: &TokenKey, token: &Token) -> Self {
        Self {
            principal: key.principal().to_owned(),
            scopes: key.scopes().to_vec(),
            access_token: token.value.clone(),
            expires_at: token.expires_at.map(since_1970),
            refresh_token: token.refresh.clone(),
        }
    }

    fn is_of(&self, key: &TokenKey) -> bool {
        self.principal == key.principal() && self.scopes == key.scopes()
    }

    /// Whether a request or a refresh can still be made with it.
    fn is_of_use(&self, now: u64) -> bool {
        self.refresh_token.is_some() || self.expires_at.is_none_or(|at| at > now)
    }
}

impl From<Entry> for Token {
    fn from(entry: Entry) -> Self {
        let at = |seconds| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
        Self {
            value: entry.access_token,
            // A time that no clock can show is as good as none.
            expires_at: entry.expires_at.and_then(at),
            refresh: entry.refresh_token,
        }
    }
}

fn since_1970(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

fn at(path: &Path) -> impl Fn(io::Error) -> TokenStoreError {
    let path = path.to_owned();
    move |source| TokenStoreError::Io {
        path: path.clone(),
        source,
    }
}

// Where there are no modes, a user's own folders are private by default, and so is what is made in them.

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

fn is_exposed(file: &fs::Metadata) -> bool {
    #[cfg(unix)]
    let mode = std::os::unix::fs::MetadataExt::mode(file);
    #[cfg(not(unix))]
    let (mode, _) = (0, file);
    mode & 0o077 != 0
}

fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

/// Makes a new name last, where folders can be opened.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(path)?.sync_all()?;
    }
    Ok(())
}
