namespace ProductionAgent.Mcp;

internal sealed class ReturnDeskException(string message, Exception? innerException = null) : Exception(message, innerException);
