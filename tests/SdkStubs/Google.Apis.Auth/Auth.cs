namespace Google.Apis.Auth.OAuth2
{
    public interface ITokenAccess
    {
        Task<string> GetAccessTokenForRequestAsync(string? authUri = null, CancellationToken cancellationToken = default);
    }

    public interface ICredential : ITokenAccess
    {
    }

    public class GoogleCredential : ICredential
    {
        private GoogleCredential() { }
        public static GoogleCredential GetApplicationDefault() => throw null!;
        public static Task<GoogleCredential> GetApplicationDefaultAsync() => throw null!;
        public virtual GoogleCredential CreateScoped(params string[] scopes) => throw null!;
        Task<string> ITokenAccess.GetAccessTokenForRequestAsync(string? authUri, CancellationToken cancellationToken) => throw null!;
    }
}
