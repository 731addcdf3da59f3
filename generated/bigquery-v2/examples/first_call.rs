//! RPC to list projects to which the user has been granted any project role.

use gapi_bigquery_v2::Bigquery;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Bigquery::new(&client);
    let projects = service.projects();
    let call = projects.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
