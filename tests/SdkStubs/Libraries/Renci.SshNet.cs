namespace Renci.SshNet
{
    public class SshClient
    {
        public SshCommand CreateCommand(string commandText) => throw null!;
        public SshCommand RunCommand(string commandText) => throw null!;
    }

    public class SshCommand;
}
