namespace SendGrid
{
    public interface ISendGridClient
    {
        Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken = default);
    }

    public abstract class BaseClient : ISendGridClient
    {
        public Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken = default) => throw null!;
    }

    public class SendGridClient : BaseClient;

    public class Response;
}

namespace SendGrid.Helpers.Mail
{
    public class SendGridMessage;
}
