namespace MailKit
{
    public interface IMailTransport
    {
        string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken = default);
        Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default);
    }

    public abstract class MailTransport : IMailTransport
    {
        public virtual string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace MailKit.Net.Smtp
{
    public class SmtpClient : MailTransport
    {
        public override string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken = default) => throw null!;
        public override Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace MimeKit
{
    public class MimeMessage;
}
