//! Retrieves a paginated list of either deleted users or all users in a domain.

use gapi_admin_directory_v1::Directory;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Directory::new(&client);
    let users = service.users();
    let call = users.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
