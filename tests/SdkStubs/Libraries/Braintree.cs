namespace Braintree
{
    public interface ITransactionGateway
    {
        Result<Transaction> Credit(TransactionRequest request);
        Result<Transaction> Refund(string id);
        Result<Transaction> Sale(TransactionRequest request);
        Result<Transaction> SubmitForSettlement(string id);
    }

    public class Result<T>;

    public class Transaction;

    public class TransactionRequest;
}
