using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Example.Billing
{
    public enum InvoiceState
    {
        Draft,
        Sent,
        Paid,
        Overdue,
        Cancelled,
    }

    public sealed record Address(string Name, string Street, string City, string Country);

    public sealed record Line(string Text, decimal Quantity, decimal UnitPrice, decimal VatRate)
    {
        public decimal Net => Quantity * UnitPrice;
        public decimal Vat => Rounding.ToCents(Net * VatRate);
    }

    public sealed class Invoice
    {
        private readonly List<Line> lines = new();

        public Invoice(string number, Address recipient, DateOnly issued, int daysToPay)
        {
            Number = number;
            Recipient = recipient;
            Issued = issued;
            Due = issued.AddDays(daysToPay);
        }

        public string Number { get; }
        public Address Recipient { get; }
        public DateOnly Issued { get; }
        public DateOnly Due { get; private set; }
        public InvoiceState State { get; private set; } = InvoiceState.Draft;
        public decimal Paid { get; private set; }
        public IReadOnlyList<Line> Lines => lines;
        public decimal Net => lines.Sum(line => line.Net);
        public decimal Gross => lines.Sum(line => line.Net + line.Vat);
        public decimal Open => State == InvoiceState.Cancelled ? 0 : Gross - Paid;

        public void Add(Line line)
        {
            if (State != InvoiceState.Draft)
            {
                throw new BillingException($"Invoice {Number} has been sent and can no longer be changed.");
            }

            if (line.Quantity <= 0)
            {
                throw new ArgumentOutOfRangeException(nameof(line), "A line has a quantity above zero.");
            }

            lines.Add(line);
        }

        public void Send()
        {
            if (lines.Count == 0)
            {
                throw new BillingException($"Invoice {Number} has no lines.");
            }

            State = InvoiceState.Sent;
        }

        public decimal Pay(decimal amount)
        {
            if (State is InvoiceState.Draft or InvoiceState.Cancelled)
            {
                throw new BillingException($"Invoice {Number} cannot be paid, it is {State}.");
            }

            decimal taken = Math.Min(amount, Open);
            Paid += taken;
            if (Open == 0)
            {
                State = InvoiceState.Paid;
            }

            return amount - taken;
        }

        public void MarkOverdue(DateOnly today)
        {
            if (State == InvoiceState.Sent && today > Due)
            {
                State = InvoiceState.Overdue;
            }
        }

        public void Cancel() => State = InvoiceState.Cancelled;

        public void Extend(int days) => Due = Due.AddDays(days);
    }

    public sealed class BillingException : Exception
    {
        public BillingException(string message)
            : base(message)
        {
        }
    }

    public static class Rounding
    {
        public static decimal ToCents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
    }

    public interface IInvoiceStore
    {
        Task<Invoice?> FindAsync(string number, CancellationToken stop);
        Task<IReadOnlyList<Invoice>> OpenAsync(string customer, CancellationToken stop);
        Task SaveAsync(Invoice invoice, CancellationToken stop);
        Task<int> NextNumberAsync(int year, CancellationToken stop);
    }

    public interface IMailer
    {
        Task SendAsync(Address recipient, string subject, string body, CancellationToken stop);
    }

    public sealed class InvoiceService
    {
        private const int DaysToPay = 30;
        private const decimal ReminderFee = 5m;
        private readonly IInvoiceStore store;
        private readonly IMailer mailer;
        private readonly Func<DateOnly> today;

        public InvoiceService(IInvoiceStore store, IMailer mailer, Func<DateOnly> today)
        {
            this.store = store;
            this.mailer = mailer;
            this.today = today;
        }

        /// <summary>Writes and sends an invoice for what was ordered.</summary>
        public async Task<Invoice> BillAsync(Address recipient, IEnumerable<Line> lines, CancellationToken stop)
        {
            DateOnly issued = today();
            int next = await store.NextNumberAsync(issued.Year, stop);
            var invoice = new Invoice(NumberOf(issued.Year, next), recipient, issued, DaysToPay);
            foreach (Line line in lines)
            {
                invoice.Add(line);
            }

            invoice.Send();
            await store.SaveAsync(invoice, stop);
            await mailer.SendAsync(recipient, $"Invoice {invoice.Number}", Render(invoice), stop);
            return invoice;
        }

        /// <summary>Settles the oldest invoices of a customer first, and returns what is left of the payment.</summary>
        public async Task<decimal> PayAsync(string customer, decimal amount, CancellationToken stop)
        {
            if (amount <= 0)
            {
                throw new ArgumentOutOfRangeException(nameof(amount));
            }

            IReadOnlyList<Invoice> open = await store.OpenAsync(customer, stop);
            foreach (Invoice invoice in open.OrderBy(each => each.Due))
            {
                if (amount == 0)
                {
                    break;
                }

                amount = invoice.Pay(amount);
                await store.SaveAsync(invoice, stop);
            }

            return amount;
        }

        /// <summary>Reminds a customer of everything that is overdue, with a fee for each.</summary>
        public async Task<int> RemindAsync(string customer, CancellationToken stop)
        {
            int reminded = 0;
            foreach (Invoice invoice in await store.OpenAsync(customer, stop))
            {
                invoice.MarkOverdue(today());
                if (invoice.State != InvoiceState.Overdue)
                {
                    continue;
                }

                decimal owed = Rounding.ToCents(invoice.Open + ReminderFee);
                string body = $"Please pay {Money(owed)} for invoice {invoice.Number}.";
                await mailer.SendAsync(invoice.Recipient, $"Reminder of {invoice.Number}", body, stop);
                await store.SaveAsync(invoice, stop);
                reminded++;
            }

            return reminded;
        }

        public async Task CancelAsync(string number, CancellationToken stop)
        {
            Invoice invoice = await store.FindAsync(number, stop) ?? throw new BillingException($"No invoice {number}.");
            if (invoice.Paid > 0)
            {
                throw new BillingException($"Invoice {number} has been paid in part.");
            }

            invoice.Cancel();
            await store.SaveAsync(invoice, stop);
        }

        private static string Render(Invoice invoice)
        {
            var text = new StringBuilder();
            text.AppendLine(invoice.Recipient.Name);
            foreach (Line line in invoice.Lines)
            {
                text.AppendLine($"{line.Quantity} x {line.Text}: {Money(line.Net)}");
            }

            text.AppendLine($"Total {Money(invoice.Gross)}, due {invoice.Due:yyyy-MM-dd}");
            return text.ToString();
        }

        private static string NumberOf(int year, int next) => $"{year}-{next:D5}";

        private static string Money(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);
    }
}
